import tensorflow as tf

def f(x):
    return tf.while_loop(lambda x: x < 12, lambda x: (2 * x,), (x,))[0]

x = tf.Variable(1.7)
with tf.GradientTape() as tape:
    y = f(x)
tape.gradient(y, x)
