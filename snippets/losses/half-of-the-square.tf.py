import tensorflow as tf

tf.nn.l2_loss(tf.constant(5.0) - tf.constant(2.0))
