import tensorflow as tf

score, y = tf.constant([100.0]), tf.constant([-1.0])
tf.reduce_mean(tf.nn.softplus(-y * score))
