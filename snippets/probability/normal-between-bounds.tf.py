import tensorflow as tf

tf.random.stateless_parameterized_truncated_normal((4,), seed=(0, 0), minvals=-1., maxvals=2.)
