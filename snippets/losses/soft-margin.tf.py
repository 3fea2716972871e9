import tensorflow as tf

score, y = tf.constant([0.3, 0.4]), tf.constant([1.0, -1.0])
tf.reduce_mean(tf.nn.softplus(-y * score))
