import tensorflow as tf

A, E = tf.constant([[0.0, 1.0], [0.0, 0.0]]), tf.constant([[1.0, 0.0], [2.0, 0.0]])
with tf.autodiff.ForwardAccumulator(A, E) as accumulator:
    value = tf.linalg.expm(A)
value, accumulator.jvp(value)
