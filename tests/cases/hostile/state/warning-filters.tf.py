import warnings
import tensorflow as tf

warnings.simplefilter("error")
tf.constant([1., 2.])
