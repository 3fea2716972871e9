import tensorflow as tf
from tensorflow.experimental import numpy as tnp

a = tf.constant([100., 3.])
b = tf.constant([111., 5.])
tnp.isclose(a, b, rtol=0.1), tnp.isclose(b, a, rtol=0.1)
