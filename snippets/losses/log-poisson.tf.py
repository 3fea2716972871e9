import tensorflow as tf

log_rate, count = tf.constant([0.0, 1.0]), tf.constant([2.0, 3.0])
tf.nn.log_poisson_loss(count, log_rate)
