import tensorflow as tf

rates = tf.constant([0.1, 0.5, 0.99])
x = tf.Variable(tf.ones(3))
with tf.GradientTape() as tape:
    y = tf.reduce_sum(x**2)
tf.abs(x - rates * tape.gradient(y, x)), tf.abs(x)
