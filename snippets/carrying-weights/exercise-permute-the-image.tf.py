import tensorflow as tf

weight = tf.reshape(tf.range(24.), (2, 12))
features = tf.reshape(tf.range(12.), (1, 3, 2, 2))
direct = tf.matmul(tf.reshape(features, (1, 12)), weight, transpose_b=True)
matrix = tf.reshape(tf.transpose(tf.reshape(weight, (2, 3, 2, 2)), (2, 3, 1, 0)), (12, 2))
direct, tf.reshape(tf.transpose(features, (0, 2, 3, 1)), (1, 12)) @ matrix
