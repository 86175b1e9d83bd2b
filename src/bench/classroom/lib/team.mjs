/** A team of the session, and what was acknowledged to it. */
export class Team {
  scratched = new Map();
  boards = new Map();
  operations = [];
  committed = new Map();

  constructor({ id, members }) {
    this.id = id;
    this.memberIds = members.map(({ accountId }) => accountId);
    this.here = [];
  }

  arrived(student) {
    if (this.memberIds.includes(student.id)) this.here.push(student);
  }
}
