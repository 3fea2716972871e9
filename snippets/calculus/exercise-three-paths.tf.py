import tensorflow as tf

def both_sides(a, b):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch((a, b))
        x, y, z = a * b, a + 3 * b, a**2
        u = x * y + z**2
    paths = zip(tape.gradient(u, (x, y, z)), (x, y, z))
    return tape.gradient(u, a), sum(p * tape.gradient(w, a) for p, w in paths)

points = tf.constant([[1., 2.], [-2., 0.5]])
left, right = zip(*(both_sides(a, b) for a, b in points))
tf.stack(left), tf.stack(right)
