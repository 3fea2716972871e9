import sys
import tensorflow as tf


class Refuse:
    def find_spec(self, *_):
        raise RuntimeError


sys.meta_path.insert(0, Refuse())
tf.constant([1., 2.])
