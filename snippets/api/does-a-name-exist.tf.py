import tensorflow as tf

hasattr(tf.math, "trapezoid"), hasattr(tf.math, "nanvar")
