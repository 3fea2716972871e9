import tensorflow as tf

a = tf.constant([1, 2])
b = tf.constant([3, 4, 5])
tf.reshape(tf.stack(tf.meshgrid(a, b, indexing="ij"), axis=-1), (-1, 2))
