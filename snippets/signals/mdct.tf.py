import tensorflow as tf

x = tf.range(12.0) ** 2
tf.signal.mdct(x, frame_length=8)
