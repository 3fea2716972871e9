body, head = 1., 1.
body, head = body - 0.01 * head, head - 0.1 * body
body, head
