import tensorflow as tf

weights = tf.stack([tf.constant([[1.0], [2.0]]), tf.constant([[2.0], [4.0]])])
x = tf.constant([[3.0, 4.0]])
tf.vectorized_map(lambda w: tf.matmul(x, w), weights)
