import tensorflow as tf

tf.constant([1 + 2j, 3 - 1j], dtype=tf.complex64) * 1j
