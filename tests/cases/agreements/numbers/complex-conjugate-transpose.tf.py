import tensorflow as tf

tf.linalg.adjoint(tf.constant([[1 + 2j, 3 - 1j]], dtype=tf.complex64))
