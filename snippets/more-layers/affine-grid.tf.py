import tensorflow as tf

theta = tf.constant([[1.0, 0.0, 0.5], [0.0, 2.0, 0.0]])
x, y = tf.meshgrid(tf.linspace(-1.0, 1.0, 3), tf.linspace(-1.0, 1.0, 2))
points = tf.stack([x, y, tf.ones_like(x)], axis=-1)
points @ tf.transpose(theta)
