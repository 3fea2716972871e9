import tensorflow as tf

tf.RegisterGradient("TriviumProbe")(lambda op, g: g)
tf.constant([1., 2.])
