import tensorflow as tf

2.0 * 27.0 ** tf.linspace(0.0, 1.0, 4)
