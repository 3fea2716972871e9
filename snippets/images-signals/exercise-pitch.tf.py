import numpy as np
import tensorflow as tf

rate = 64
t = tf.range(float(rate)) / rate
x = tf.sin(2 * np.pi * 5 * t) + 0.5 * tf.cos(2 * np.pi * 12 * t)
tf.range(rate / 2 + 1)[tf.argmax(tf.abs(tf.signal.rfft(x)))]
