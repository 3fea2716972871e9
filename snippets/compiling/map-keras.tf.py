import tensorflow as tf

x = tf.constant([[1., 2.], [3., 4.]])
tf.keras.ops.map(tf.reduce_sum, x), tf.keras.ops.vectorized_map(tf.reduce_sum, x)
