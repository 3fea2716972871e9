import warnings
import tensorflow as tf

warnings.warn("all of them")
tf.constant(2.)
