import tensorflow as tf

tf.math.imag(tf.math.conj(tf.constant([1 + 2j, 3 - 1j], dtype=tf.complex64)))
