import tensorflow as tf

ends = [(0., 2.), (-3., 4.), (1., 0.25)]
left = tf.stack([tf.linspace(a, b, 5) for a, b in ends])
right = tf.stack([a + tf.range(5.) * (b - a) / (5 - 1) for a, b in ends])
left, right
