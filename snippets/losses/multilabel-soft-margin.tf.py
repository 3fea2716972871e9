import tensorflow as tf

z, y = tf.constant([[1.0, -2.0, 0.5]]), tf.constant([[1.0, 0.0, 1.0]])
tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=z))
