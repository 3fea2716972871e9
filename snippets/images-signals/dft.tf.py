import numpy as np
import tensorflow as tf

x = tf.constant([1.0, 2.0, 4.0, 3.0, 0.0], dtype=tf.complex64)
n = tf.range(5.0)
angle = 2 * np.pi * n[:, None] * n / 5
W = tf.complex(tf.cos(angle), -tf.sin(angle))
tf.signal.fft(x), tf.linalg.matvec(W, x)
