import tensorflow as tf

def f(x):
    return tf.tensordot(x, x, axes=1)

x = tf.Variable([1., 2., 3.])
with tf.GradientTape() as tape:
    y = f(x)
y, tape.gradient(y, x)
