import tensorflow as tf

distance, y = tf.constant([0.3, 0.4, 2.0]), tf.constant([1.0, -1.0, -1.0])
tf.reduce_mean(tf.where(y == 1, distance, tf.nn.relu(1.0 - distance)))
