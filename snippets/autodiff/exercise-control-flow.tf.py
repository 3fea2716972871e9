import tensorflow as tf

def f(a):
    b = 2 * a
    while tf.norm(b) < 100:
        b = 2 * b
    return b if tf.reduce_sum(b) > 0 else 10 * b

a = tf.Variable([3., -9., 4.])
with tf.GradientTape() as tape:
    d = f(a)
tape.gradient(d, a)
