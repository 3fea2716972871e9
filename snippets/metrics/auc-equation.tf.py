import tensorflow as tf

above = tf.constant([0.0, 0.0, 0.5, 1.0, 1.0])
right = tf.constant([0.0, 0.5, 0.5, 0.5, 1.0])
negative, positive = tf.constant([0.6, 0.3]), tf.constant([0.9, 0.2])
area = tf.reduce_sum((above[1:] - above[:-1]) * (right[1:] + right[:-1]) / 2)
area, tf.reduce_mean(tf.cast(positive[:, None] > negative, tf.float32))
