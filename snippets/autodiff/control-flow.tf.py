import tensorflow as tf

def f(a):
    b = 2 * a
    while abs(b) < 100:
        b = 2 * b
    return b if b > 0 else 10 * b

def derivative(f, a):
    with tf.GradientTape() as tape:
        tape.watch(a)
        d = f(a)
    return tape.gradient(d, a)

points = tf.constant([0.3, -1.7, 60.])
left = tf.stack([derivative(f, a) for a in points])
right = tf.stack([f(a) / a for a in points])
left, right
