import tensorflow as tf

distance, y = tf.constant([0.25, 2.0]), tf.constant([0.0, 0.0])
tf.where(y == 1, distance, tf.nn.relu(1.0 - distance))
