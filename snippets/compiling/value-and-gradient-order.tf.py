import tensorflow as tf

x = tf.Variable(3.)
with tf.GradientTape() as tape:
    y = x**2
y, tape.gradient(y, x)
