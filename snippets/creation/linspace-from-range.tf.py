import tensorflow as tf

ends = [(0.0, 2.0), (-3.0, 4.0), (1.0, 0.25)]
left = tf.stack([tf.linspace(a, b, 5) for a, b in ends])
right = tf.stack([a + tf.range(5.0) * (b - a) / (5 - 1) for a, b in ends])
left, right
