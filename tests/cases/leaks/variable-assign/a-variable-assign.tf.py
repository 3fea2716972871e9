import tensorflow as tf

type(tf.Variable(1.)).assign = lambda self, value: self
tf.constant([1., 2.])
