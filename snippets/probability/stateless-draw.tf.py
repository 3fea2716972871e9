import tensorflow as tf

seed = (7, 0)
tf.random.stateless_normal((3,), seed)
