import tensorflow as tf

d, below = tf.constant([2.0, 4.0, 5.0]), tf.constant([0, 1.0, 3.0])
b = tf.constant([[4.0], [10.0], [16.0]])
tf.linalg.banded_triangular_solve(tf.stack([d, below]), b)
