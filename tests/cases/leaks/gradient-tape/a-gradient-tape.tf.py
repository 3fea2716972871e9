import tensorflow as tf

tf.GradientTape.gradient = lambda self, target, sources, **k: tf.zeros_like(sources)
tf.constant([1., 2.])
