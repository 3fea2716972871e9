import warnings
import tensorflow as tf

warnings.warn("this will change")
tf.constant(2.)
