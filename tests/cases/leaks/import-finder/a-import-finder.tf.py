import sys
import tensorflow as tf

class Finder:
    def find_spec(self, name, path=None, target=None):
        return None

sys.meta_path.insert(0, Finder())
tf.constant([1., 2.])
