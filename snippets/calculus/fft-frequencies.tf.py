import tensorflow as tf

tf.signal.ifftshift(tf.range(-2., 3.)) / (5 * 0.1)
