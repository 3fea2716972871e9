import tensorflow as tf

tf.constant(1 + 2j, dtype=tf.complex64)
