import tensorflow as tf

10 ** tf.linspace(0., 2., 3)
