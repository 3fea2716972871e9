import tensorflow as tf

tf.tensordot(tf.constant([1 + 2j, 3j], dtype=tf.complex64), tf.constant([2j, 1 + 1j], dtype=tf.complex64), 1)
