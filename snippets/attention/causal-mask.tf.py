import tensorflow as tf

tf.linalg.band_part(tf.ones((3, 3), tf.bool), -1, 0)
