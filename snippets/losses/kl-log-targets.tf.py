import tensorflow as tf

log_P, log_Q = tf.math.log([[0.5, 0.5]]), tf.math.log([[0.25, 0.75]])
tf.reduce_sum(tf.exp(log_P) * (log_P - log_Q), axis=1)
