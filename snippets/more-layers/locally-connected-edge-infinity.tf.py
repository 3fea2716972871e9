import tensorflow as tf

x = tf.constant([float("inf"), 2.0, 3.0])
kernels = tf.constant([[1.0, 1.0], [0.0, 1.0]])
tf.reduce_sum(tf.signal.frame(x, frame_length=2, frame_step=1) * kernels, axis=1)
