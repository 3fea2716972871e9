import tensorflow as tf

10.0 ** tf.linspace(0.0, 3.0, 4)
