import tensorflow as tf

try:
    tf.RegisterGradient("TriviumProbe")(lambda op, g: g)
    free = True
except KeyError:
    free = False
free
