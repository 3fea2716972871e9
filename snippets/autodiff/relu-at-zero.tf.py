import tensorflow as tf

x = tf.Variable([-1., 0., 2.])
with tf.GradientTape() as tape:
    y = tf.nn.relu(x)
tape.gradient(y, x)
